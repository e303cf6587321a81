/**
 * How the model must behave: the claims of the United Nations reports as tests over ensembles of futures, with matched luck
 * and intervals. {@link org.forestall.experiments.behaviour.Behaviours} lists them all.
 */
package org.forestall.experiments.behaviour;
