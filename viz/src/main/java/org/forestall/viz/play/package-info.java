/**
 * One simulated future as something that can be played: forwards, backwards, to any week, branched off, with triggers and
 * measures put in by hand, and saved as a scenario that anybody can run again. Needs no screen.
 *
 * <p>{@link org.forestall.viz.play.Course} says what is lived through, {@link org.forestall.viz.play.Playback} lives it,
 * {@link org.forestall.viz.play.Frame} is one week of it as an immutable picture, {@link
 * org.forestall.viz.play.Player} steps in a thread of its own, and {@link org.forestall.viz.play.PlaySession} is the file.
 */
package org.forestall.viz.play;
