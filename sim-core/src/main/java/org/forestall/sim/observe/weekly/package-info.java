/** What every observer of a society is: somebody who looks on at the end of a week and never acts. */
package org.forestall.sim.observe.weekly;
