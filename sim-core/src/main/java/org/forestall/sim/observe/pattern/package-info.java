/** Labels for patterns of acts, read off traces only. They are never findings of law. */
package org.forestall.sim.observe.pattern;
