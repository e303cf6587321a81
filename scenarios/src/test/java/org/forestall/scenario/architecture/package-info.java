/** Holds the scenarios module to its place in the house. */
package org.forestall.scenario.architecture;
