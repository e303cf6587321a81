/** What a design over settings shows: a summary of each point, and which settings an outcome depends on. */
package org.forestall.experiments.sweep;
