/** Turns an assessment, graded by a person along the Framework's factors, into a scenario with ranges. */
package org.forestall.scenario.assess;
