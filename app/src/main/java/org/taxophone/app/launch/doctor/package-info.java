/// What the machine has and lacks, said so that somebody can act on it.
@NullMarked
package org.taxophone.app.launch.doctor;

import org.jspecify.annotations.NullMarked;
