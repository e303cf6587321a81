/** Settings of a scenario that are known only within ranges, and what is known about them. */
package org.forestall.scenario.range;
