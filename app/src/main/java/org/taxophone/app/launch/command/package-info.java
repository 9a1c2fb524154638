/// The command line: one class for each command, and one for each group of options that several
/// share.
@NullMarked
package org.taxophone.app.launch.command;

import org.jspecify.annotations.NullMarked;
