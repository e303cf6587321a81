/** What is wrong with a scenario, where, and how to put it right. */
package org.forestall.scenario.problem;
