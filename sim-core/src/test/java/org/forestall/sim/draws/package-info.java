/** Tests of the draws: their quality beside known generators, and the distributions made from them. */
package org.forestall.sim.draws;
