/**
 * The United Nations Framework of Analysis as an observer: fourteen factors scored from the state of a society, as they
 * are and as an assessor could see them. Nothing that acts in the model may read a score.
 */
package org.forestall.sim.observe.framework;
