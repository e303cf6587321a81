/** Carries out the runs of a plan on a cluster of Apache Spark. */
package org.forestall.spark;
