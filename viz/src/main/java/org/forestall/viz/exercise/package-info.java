/** Exercises without their windows: what is in them, what learners can know, what they decide, and looking back on it. */
package org.forestall.viz.exercise;
