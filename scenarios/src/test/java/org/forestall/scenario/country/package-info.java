/** Tests of the stories that the shipped countries tell. */
package org.forestall.scenario.country;
