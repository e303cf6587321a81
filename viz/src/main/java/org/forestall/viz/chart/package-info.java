/** Charts built from plain data: effects, spread of futures, survival, cost, communities. */
package org.forestall.viz.chart;
