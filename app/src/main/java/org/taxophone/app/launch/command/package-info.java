/// The command line: one class for each command.
@NullMarked
package org.taxophone.app.launch.command;

import org.jspecify.annotations.NullMarked;
