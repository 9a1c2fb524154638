/// How fast this machine is at what Taxophone does, beside what one would use instead.
@NullMarked
package org.taxophone.app.launch.bench;

import org.jspecify.annotations.NullMarked;
