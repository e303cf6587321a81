/** The model: a MASON {@code SimState}, its state, its week and its outcomes. */
package org.forestall.sim;
