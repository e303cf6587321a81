/** The page that looks back on a session or an exercise. */
package org.forestall.experiments.report.debrief;
