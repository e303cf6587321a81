/**
 * What stored results say about options: every number that the console, the report and the exports state, worked out
 * once.
 *
 * <p>All comparisons are within replicates, option less {@code nothing}, over the replicates in which every arm came to its
 * end. The interval of a mean difference is always the paired one (decision 0008).
 */
package org.forestall.experiments.compare;
