/** What happens in a country, told in sentences of the language that is shown. */
package org.forestall.viz.telling;
