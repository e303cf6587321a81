/** Tests of the pages that are generated. */
package org.forestall.scenario.doc;
