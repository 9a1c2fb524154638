/// Small curves that share a crosshair, and bars. Know no domain.
@NullMarked
package org.taxophone.app.control.chart;

import org.jspecify.annotations.NullMarked;
