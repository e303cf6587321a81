/** Tests of the Framework observer. */
package org.forestall.sim.observe.framework;
