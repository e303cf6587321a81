/** Schematic maps of invented countries. */
package org.forestall.viz.map;
