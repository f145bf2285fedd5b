package dev.umpire.identity;

/** By what a name is found, besides its full name. Each script has its own way. */
interface NameKeys {

    /** Under what it is kept. */
    void store(StoredKeys keys);

    /** Under what others are looked for. */
    void seek(SoughtKeys keys);

    /** Under what an alias is kept. */
    void storeCore(StoredKeys keys);

    /** Under what others are looked for that bear an alias. */
    void seekCore(SoughtKeys keys);

    /** Of a name that says something. */
    static NameKeys of(CompanyName name, String city) {
        return name.chinese() ? new ChineseKeys(name, city) : new LatinKeys(name, city);
    }
}
