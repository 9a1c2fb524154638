/// Small projects with sounds of our own making: computed, not recorded, the same bytes everywhere.
@NullMarked
package org.taxophone.sample;

import org.jspecify.annotations.NullMarked;
