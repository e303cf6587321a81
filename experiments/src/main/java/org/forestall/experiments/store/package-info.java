/** Keeps results in a folder around one DuckDB file, and reads them back. */
package org.forestall.experiments.store;
