/** Invented countries drawn from documented distributions: a population of societies with a realistic mix of risk. */
package org.forestall.scenario.synthetic;
