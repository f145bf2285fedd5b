-- What was counted of a partner in a period; the id is both, with a slash between them.
create table partner_figures (
    program varchar(64) not null, id varchar(120) not null, version bigint not null, document text not null,
    primary key (id, program));
