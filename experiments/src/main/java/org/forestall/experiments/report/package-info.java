/**
 * The report of a comparison: one offline page, and its figures as files. Every number comes from
 * {@link org.forestall.experiments.compare.Comparison}.
 */
package org.forestall.experiments.report;
