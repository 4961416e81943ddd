@echo off
rem Starts Lectern with a JDK 25 or newer: that of JAVA_HOME, else the one on the PATH, else one in the usual folders.
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0.."
set "JAVA_FOUND="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA_FOUND for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~$PATH:J"
if not defined JAVA_FOUND for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do if not defined JAVA_FOUND call :try "%%~D\bin\java.exe"
if not defined JAVA_FOUND (
    echo Lectern needs Java 25 or newer and found none. Install a JDK 25 ^(for example Temurin^) or set JAVA_HOME to one. 1>&2
    exit /b 2
)
"%JAVA_FOUND%" --enable-native-access=javafx.graphics,javafx.web,org.xerial.sqlitejdbc -Dcom.sun.webkit.useHTTP2Loader=false "-Dlectern.briefings=%HOME_DIR%\briefings" -p "%HOME_DIR%\lib" -m org.lectern/org.lectern.app.Main %*
exit /b %ERRORLEVEL%

:try
if not exist %1 exit /b
for /f "tokens=3" %%V in ('"%~1" -version 2^>^&1 ^| findstr /i "version"') do (
    for /f "delims=.-+ tokens=1" %%M in ("%%~V") do if %%M GEQ 25 set "JAVA_FOUND=%~1"
)
exit /b
