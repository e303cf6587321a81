/** Tests of the population of invented countries. */
package org.forestall.scenario.synthetic;
