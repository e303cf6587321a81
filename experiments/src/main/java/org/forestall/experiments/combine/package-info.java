/** Options made by combining others: which of them together, starting when, within which budget. */
package org.forestall.experiments.combine;
