-- One row for each process, written again every few seconds: whether the database takes a write is seen by writing.
create table heartbeat (
    id varchar(36) not null, beaten_at timestamp(6) with time zone not null,
    primary key (id));
