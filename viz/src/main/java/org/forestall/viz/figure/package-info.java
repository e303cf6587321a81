/** A finished figure: words, drawing and the data behind it. */
package org.forestall.viz.figure;
