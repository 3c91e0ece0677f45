@echo off
rem Starts Copydesk. COPYDESK_JAVA_OPTS goes to Java, JAVA_HOME says which Java.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Xlog:disable %COPYDESK_JAVA_OPTS% -jar "%~dp0..\lib\copydesk.jar" %*
exit /b %ERRORLEVEL%
