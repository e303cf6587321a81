/** What to run: design points, arms and replicates, fixed before the first run. */
package org.forestall.experiments.plan;
