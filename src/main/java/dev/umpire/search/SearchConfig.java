package dev.umpire.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How customers on file are kept ready to be found. */
@ConfigMapping(prefix = "umpire.search")
interface SearchConfig {

    /** Whether customers that were prepared by another release are prepared anew without being told to. */
    @WithDefault("true")
    boolean rebuild();
}
