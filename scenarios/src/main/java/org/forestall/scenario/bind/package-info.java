/** Builds settings records from a tree, generically from their documented components. */
package org.forestall.scenario.bind;
