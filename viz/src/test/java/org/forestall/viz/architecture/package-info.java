/** Holds the viz module to its place in the house. */
package org.forestall.viz.architecture;
