/** Files that get authors started: starters of countries, and empty worksheets. */
package org.forestall.scenario.author;
