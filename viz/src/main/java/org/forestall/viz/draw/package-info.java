/** Text, scales and numbers for drawings by hand. */
package org.forestall.viz.draw;
