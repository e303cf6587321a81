/** The same society in MASON's own windows: console, display, portrayals and inspectors, for people who know MASON. */
package org.forestall.viz.gui.mason;
