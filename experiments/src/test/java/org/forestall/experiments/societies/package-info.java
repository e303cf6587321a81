/** Tests of populations of societies. */
package org.forestall.experiments.societies;
