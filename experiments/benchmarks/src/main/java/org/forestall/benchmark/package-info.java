/** Measurements of speed and memory: the model beside the least that the machine could do for the same work. */
package org.forestall.benchmark;
