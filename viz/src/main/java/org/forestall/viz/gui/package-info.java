/**
 * The trainer's windows. A {@link org.forestall.viz.gui.Desk} is the window, a {@link org.forestall.viz.gui.Screen} fills it;
 * screens are put together from panels that can be made and painted without a window, so that most of them is tested
 * without one. Futures run in the threads of {@link org.forestall.viz.play.Player}; here everything happens in Swing's.
 */
package org.forestall.viz.gui;
