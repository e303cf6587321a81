/**
 * What planners ask after the effects are known: what an option costs for what it spares, what is regretted if another would
 * have been better, in how many settings an option holds, where it fails, and what would have to be known to choose otherwise.
 */
package org.forestall.experiments.decide;
