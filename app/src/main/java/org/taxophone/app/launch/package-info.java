/// Main, command line and composition root: the only place that makes services.
@NullMarked
package org.taxophone.app.launch;

import org.jspecify.annotations.NullMarked;
