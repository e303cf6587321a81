/** The one theme: colours, dashes, shapes, fonts and sizes. */
package org.forestall.viz.theme;
