/** Finding the best of several options with as few runs as the wish for certainty allows. */
package org.forestall.experiments.select;
