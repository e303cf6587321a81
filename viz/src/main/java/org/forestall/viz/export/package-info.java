/** Figures as PNG, SVG and CSV. */
package org.forestall.viz.export;
