/** Tests of the files that get authors started. */
package org.forestall.scenario.author;
