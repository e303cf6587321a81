/**
 * Why a week went as it did: which quantity moved, by how much, through which mechanism, from which event. Found with twins
 * that live through the same week with one mechanism switched off.
 */
package org.forestall.sim.explain;
